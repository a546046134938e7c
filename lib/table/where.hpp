#pragma once
// The pieces of the filter language: its words, and how one comparison becomes SQL.
#include <string>
#include <string_view>
#include <vector>

#include "lib/table/fields.hpp"

namespace ruka {

/// Error{Usage} that lists the known fields.
[[noreturn]] void unknown_field(std::string_view name, const ListSpec& list);

/// One word of a filter as it was typed, and whether it stood in quotes.
struct FilterToken {
  enum class Kind { Word, Quoted, Operator, Open, Close, Comma, End };
  Kind kind;
  std::string text;
  bool apart = false;  ///< white space stood before it
};

/// Cuts a filter into tokens; ends with End. Throws Error{Usage} for a quote that is not closed.
std::vector<FilterToken> filter_tokens(std::string_view text);

/// Makes conditions of comparisons, numbering the parameters :w1, :w2, ...
class ConditionWriter {
 public:
  ConditionWriter(const ListSpec& list, const Words& words, const PhraseContext& phrases,
                  const ReadValue& read_value)
      : list_(list), words_(words), phrases_(phrases), read_value_(read_value) {}

  /// The field of that name or title; nullptr where there is none.
  const FieldSpec* find(std::string_view name) const;
  /// The same; Error{Usage} lists the known ones.
  const FieldSpec& field(std::string_view name) const;
  /// `field op value` as SQL; the values go to the binds.
  std::string compare(const FieldSpec& field, std::string_view op, const std::string& value);
  std::vector<Bind> take_binds() { return std::move(binds_); }

 private:
  /// The value that is meant by what was written; that itself where nothing else is.
  std::string called(const FieldSpec& field, std::string_view op, const std::string& value) const;
  std::string text(const FieldSpec& field, std::string_view op, const std::string& value);
  std::string list_member(const FieldSpec& field, std::string_view op, const std::string& value);
  std::string number(const FieldSpec& field, std::string_view op, const std::string& value);
  std::string day(const FieldSpec& field, std::string_view op, const std::string& value);
  std::string code(const FieldSpec& field, std::string_view op, const std::string& value);
  std::string code_in(const FieldSpec& field, const std::string& value) const;
  std::string flag(const FieldSpec& field, std::string_view op, const std::string& value);
  std::string add(std::variant<std::monostate, std::int64_t, std::string> value);

  const ListSpec& list_;
  const Words& words_;
  const PhraseContext& phrases_;
  const ReadValue& read_value_;
  std::vector<Bind> binds_;
};

}  // namespace ruka
