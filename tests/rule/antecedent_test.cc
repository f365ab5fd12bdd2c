#include "catch.h"
#include "rule/read_bench.h"

using namespace unlint;

namespace {

/// What a rule of kind `antecedent` says of a text.
Words antecedents(const std::string& reports, std::string text,
                  LanguageId language = LanguageId::en) {
  return messages_in(reporting("antecedent", reports, "{text}: {count}, {expected}"),
                     std::move(text), language);
}

std::string series_of_meetings(const std::string& sentence) {
  return "1. The previous meetings of the Group were held on 16 and 17 October 2006, from 3 to 5 "
         "October 2007 and on 2 May 2008.\n\n2. " +
         sentence;
}

std::string resolution(const std::string& paragraph) {
  return "The General Assembly,\n\nRecalling its resolution 70/1,\n\nNoting the report,\n\n1. " +
         paragraph + "\n\n2. Decides to meet.";
}

}  // namespace

TEST_CASE("a meeting is numbered after those that the text lists") {
  const auto meetings = [](const std::string& sentence) {
    return antecedents("meeting", series_of_meetings(sentence));
  };
  CHECK(meetings("The Group held its fourth meeting on 3 May 2009.") == Words{});
  CHECK(meetings("The Group held its fifth meeting on 3 May 2009.") == Words{"fifth: 3, 4"});
  CHECK(meetings("The Group held its third meeting from 3 to 5 May 2009.") == Words{"third: 3, 4"});
  CHECK(meetings("The Board, at its ninth meeting, was told of it.") == Words{});
  CHECK(antecedents("meeting", "The Group held its fifth meeting on 3 May 2009.") == Words{});
}

TEST_CASE("“ibid.” does not stand in the first note") {
  CHECK(antecedents("ibid", "It met.\n\n1\tIbid., para. 4.\n2\tSee A/75/1.\n") ==
        Words{"Ibid: 0, 1"});
  CHECK(antecedents("ibid", "It met.\n\n1\tSee A/75/1.\n2\tIbid., para. 4.\n") == Words{});
  CHECK(antecedents("ibid", "It met.\n\n10\tIbid., para. 4.\n11\tSee A/75/1.\n") == Words{});
}

TEST_CASE("a preambular paragraph is one of those there are") {
  CHECK(antecedents("preambular-paragraph",
                    resolution("Recalls the third preambular paragraph;")) == Words{"third: 2, 2"});
  CHECK(antecedents("preambular-paragraph",
                    resolution("Recalls the second preambular paragraph;")) == Words{});
  CHECK(antecedents("preambular-paragraph",
                    resolution("Recalls the ninth preambular paragraph of resolution 74/1;")) ==
        Words{});
}
