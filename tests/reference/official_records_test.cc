#include "reference/official_records.h"

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"

using namespace unlint;

namespace {

/// What disagrees: "session: Seventy-fourth -> Seventy-fifth".
std::vector<std::string> disagreements(std::string text) {
  const SourceFile source("records.txt", std::move(text));
  const Document document = read_document(source);
  std::vector<std::string> told;
  for (const OfficialRecord& record : find_references(document).official_records)
    for (const OfficialRecord::Deviated& deviated : record.deviations)
      told.push_back(std::string(name(deviated.deviation)) + ": " +
                     std::string(document.prose.slice(deviated.text)) + " -> " +
                     deviated.replacement);
  return told;
}

}  // namespace

TEST_CASE("a supplement agrees with the symbol in its brackets") {
  using Words = std::vector<std::string>;
  struct Row {
    std::string text;
    Words told;
  };
  const std::string assembly = "See Official Records of the General Assembly, ";
  const std::string council = "See Official Records of the Economic and Social Council, ";
  const std::vector<Row> table = {
      {assembly + "Seventy-fifth Session, Supplement No. 21 (A/75/21), para. 3.", {}},
      {assembly + "Seventy-fourth Session, Supplement No. 21 (A/75/21).",
       {"session: Seventy-fourth -> Seventy-fifth"}},
      {assembly + "Seventy-fifth Session, Supplement No. 20 (A/75/21).", {"supplement: 20 -> 21"}},
      {assembly + "Seventy-first Session, Supplement No. 53B (A/71/53/Add.1).",
       {"supplement: 53B -> 53A"}},
      {assembly + "Seventy-first Session, Supplement No. 53A (A/71/53).",
       {"supplement: 53A -> 53"}},
      {assembly + "Fifty-sixth Session, Supplement No. 36, addendum (A/56/36/Add.1).", {}},
      {assembly + "Seventieth Session, Supplement No. 5, vol. II (A/70/5 (Vol. II)).", {}},
      {assembly + "Thirtieth Session, Supplement No. 10 (A/10010).", {}},
      {assembly + "Twelfth Special Session, Supplement No. 2 (A/S-12/2).", {}},
      {"The report, Supplement No. 4 of the house rules (A/75/21, annex), was read by all.",
       {"supplement: 4 -> 21"}},
      {council + "2019, Supplement No. 8 (E/2019/28), chap. I.", {}},
      {council + "2019, Supplement No. 8 (E/2019/8), chap. I.", {"council: 8 -> "}},
      {council + "2018, Supplement No. 8 (E/2019/28), chap. I.", {"council: 2018 -> 2019"}},
      {"Ibid., Supplement No. 53A and corrigendum (A/71/53/Add.1 and A/71/53/Add.1/Corr.1).", {}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(disagreements(row.text) == row.told);
  }
}

TEST_CASE("the report of a conference agrees with its sales number or symbol") {
  using Words = std::vector<std::string>;
  struct Row {
    std::string text;
    Words told;
  };
  const std::string women = "Report of the Fourth World Conference on Women, Beijing, ";
  const std::string publication = " (United Nations publication, Sales No. E.";
  const std::vector<Row> table = {
      {women + "4–15 September 1995" + publication + "96.IV.13), chap. I.", {}},
      {women + "4–16 September 1995" + publication + "96.IV.13), chap. I.",
       {"conference-days: 4–16 September 1995 -> 4–15 September 1995"}},
      {women + "5–15 September 1995" + publication + "96.IV.13).",
       {"conference-days: 5–15 September 1995 -> 4–15 September 1995"}},
      {women + "4–15 September 1996" + publication + "96.IV.13).",
       {"conference-days: 4–15 September 1996 -> 4–15 September 1995"}},
      // Two numbers are wrong: nothing is proposed.
      {women + "6–16 September 1995" + publication + "96.IV.13).",
       {"conference-days: 6–16 September 1995 -> "}},
      {women + "4–15 September 1995" + publication + "96.IV.12).",
       {"conference-sales: 96.IV.12 -> 96.IV.13"}},
      {"Report of the Meeting, Oslo, 4–6 May 2005" + publication + "04.IX.2).",
       {"conference-sales: 04.IX.2 -> "}},
      {"Report of the Meeting, Oslo, 4–6 May 2005" + publication + "06.IX.2).", {}},
      {"Report of the Conference, Istanbul, Turkey, 9–13 May 2010 (A/CONF.219/7).",
       {"conference-days: 9–13 May 2010 -> 9–13 May 2011"}},
      {"Report of the Conference, Almaty, Kazakhstan, 28 and 29 August 2003 (A/CONF.202/3).", {}},
      {"The States met from 5 to 9 June 2006 to review the Programme (A/CONF.192/15).", {}},
      {"Final Document of the Seventh Review Conference (BWC/CONF.VII/7).", {}},
      {"Final Document of the Eighth Review Conference (BWC/CONF.VII/7).",
       {"conference-session: Eighth -> Seventh"}},
      {"2005 Review Conference, Final Document (NPT/CONF.2005/57 (Part I)).", {}},
      {"2000 Review Conference, Final Document (NPT/CONF.2005/57 (Part I)).",
       {"conference-session: 2000 -> 2005"}},
      {"Report of the Committee on its twelfth session (ICCD/COP(13)/21).",
       {"conference-session: twelfth -> thirteenth"}},
      // What the words count is no session.
      {"Report on the Third Decade (ICCD/COP(13)/21).", {}},
      {"The third paper was sent to the session (ICCD/COP(13)/21).", {}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(disagreements(row.text) == row.told);
  }
}
