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
