#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "reference/citation.h"
#include "reference/citation_number.h"
#include "reference/date.h"
#include "text/span.h"

namespace unlint {

/// What the judgement of a number's form rests on.
struct FormQuestion {
  std::string_view text;  // the prose text
  Span block;
  const Language* language = nullptr;
  const CitationNumber* number = nullptr;
  std::string named;       // the body that the words right before or after the number name
  bool announced = false;  // the reference word stands right before or after the number
  bool leads = false;      // it is the first number of its list
  bool marked = false;     // its last figures are the mark of a footnote: 60/251⁵
  int year = 0;            // of today
};

/// Notes a form that the body named does not use, numbers that it cannot have reached, and words
/// that fit another number: “decision 60/251”. The organ is settled.
void judge_form(Citation& citation, const FormQuestion& question);

/// Notes what a citation in Chinese characters lacks: 第60/251决议, 第1325 (2000)号.
void judge_chinese_marks(Citation& citation, const FormQuestion& question);

/// Notes one resolution that bears two dates, two titles or two organs in one document; the form
/// used most, or first, counts as right.
void judge_agreement(std::vector<Citation>& citations, const std::vector<Date>& dates,
                     std::string_view text);

/// The title that follows a citation: “entitled ‘…’”; without quotation marks, empty for none.
Span title_after(std::string_view text, std::size_t end, Span block, LanguageId language);

}  // namespace unlint
