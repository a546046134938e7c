// One comparison of a filter as SQL, by the type of its field.
#include <charconv>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/table/where.hpp"

namespace ruka {

namespace {

std::string_view sql_operator(std::string_view op, const FieldSpec& field) {
  for (const std::string_view known : {"=", "<", "<=", ">", ">="}) {
    if (op == known) return known;
  }
  // What is unknown is not equal to anything: <> would pass it over.
  if (op == "!=") return "IS NOT";
  throw Error(ErrorKind::Usage,
              msg("“{op}” does not fit the field “{field}”", {{"op", op}, {"field", field.name}}),
              msg("use = != < <= > >= with numbers and dates, ~ with texts"));
}

[[noreturn]] void bad_value(const FieldSpec& field, std::string_view value, Message hint) {
  throw Error(ErrorKind::Usage,
              msg("“{value}” does not fit the field “{field}”",
                  {{"value", terminal_safe(value)}, {"field", field.name}}),
              std::move(hint));
}

std::string empty_test(const FieldSpec& field, std::string_view op) {
  const std::string test = fmt::format("COALESCE({}, '') = ''", field.sql);
  return op == "!=" ? "NOT (" + test + ")" : test;
}

}  // namespace

const FieldSpec* ConditionWriter::find(std::string_view name) const {
  const std::string wanted = fold(name);
  for (const FieldSpec& field : list_.fields) {
    if (field.name == wanted) return &field;
    // One of a list: "tag = vip" for the field "tags".
    if (field.type == Type::List && field.name == wanted + "s") return &field;
  }
  return find_field(name, list_);
}

const FieldSpec& ConditionWriter::field(std::string_view name) const {
  if (const FieldSpec* found = find(name)) return *found;
  unknown_field(name, list_);
}

std::string ConditionWriter::add(std::variant<std::monostate, std::int64_t, std::string> value) {
  binds_.push_back({":w" + std::to_string(binds_.size() + 1), std::move(value)});
  return binds_.back().name;
}

std::string ConditionWriter::compare(const FieldSpec& field, std::string_view op,
                                     const std::string& value) {
  switch (field.type) {
    case Type::Birthday:
    case Type::Text: return text(field, op, value);
    case Type::List: return list_member(field, op, value);
    case Type::Code: return code(field, op, value);
    case Type::Flag: return flag(field, op, value);
    case Type::Day:
    case Type::Instant: return value.empty() ? empty_test(field, op) : day(field, op, value);
    case Type::Json:
      throw Error(ErrorKind::Usage,
                  msg("the field “{field}” cannot be filtered by", {{"field", field.name}}),
                  msg("take another field"));
    default: return value.empty() ? empty_test(field, op) : number(field, op, value);
  }
}

std::string ConditionWriter::called(const FieldSpec& field, std::string_view op,
                                    const std::string& value) const {
  if (!read_value_ || (op != "=" && op != "!=" && op != "~")) return value;
  return read_value_(field, op, value).value_or(value);
}

std::string ConditionWriter::text(const FieldSpec& field, std::string_view op,
                                  const std::string& value) {
  if (value.empty()) return empty_test(field, op);
  const std::string key =
      *field.key_sql != '\0' ? field.key_sql : fmt::format("fold({})", field.sql);
  const auto bind = [&](const std::string& text) {
    const std::string bound = add(fold(clean_line(text)));
    return *field.key_function == '\0' ? bound : fmt::format("{}({})", field.key_function, bound);
  };
  const std::string name = called(field, op, value);
  if (op != "~") return fmt::format("{} {} {}", key, sql_operator(op, field), bind(name));
  const std::string part = fmt::format("instr({}, {}) > 0", key, bind(value));
  return name == value ? part : fmt::format("({} OR {} = {})", part, key, bind(name));
}

std::string ConditionWriter::list_member(const FieldSpec& field, std::string_view op,
                                         const std::string& value) {
  if (*field.member_sql == '\0' || (op != "=" && op != "!=" && op != "~")) {
    sql_operator("~", field);
  }
  if (value.empty()) {
    return fmt::format("{}EXISTS ({})", op == "!=" ? "" : "NOT ", field.member_sql);
  }
  const bool coded = !field.codes.empty() && op != "~";
  const std::string folded =
      coded ? code_in(field, value) : fold(clean_line(called(field, op, value)));
  if (op == "~") {
    return fmt::format(
        "EXISTS (SELECT 1 FROM (SELECT NULL AS v WHERE 0 UNION ALL {}) m WHERE instr(m.v, {}) > 0)",
        field.member_sql, add(folded));
  }
  const char* none = op == "!=" ? "NOT " : "";
  return fmt::format("{} {}IN ({})", add(folded), none, field.member_sql);
}

std::string ConditionWriter::number(const FieldSpec& field, std::string_view op,
                                    const std::string& value) {
  const std::string_view sign = sql_operator(op, field);
  if (field.type == Type::Money) {
    return fmt::format("{} {} {}", field.sql, sign, add(parse_money(value).minor));
  }
  if (field.type == Type::Span) {
    return fmt::format("{} {} {}", field.sql, sign, add(parse_span(value).count()));
  }
  std::int64_t parsed = 0;
  std::string_view digits = value;
  if (field.type == Type::Percent && digits.ends_with('%'))
    digits = trim(digits.substr(0, digits.size() - 1));
  if (field.type == Type::Id && digits.starts_with('#')) digits.remove_prefix(1);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), parsed);
  if (error != std::errc{} || end != digits.data() + digits.size()) {
    bad_value(field, value, msg("a whole number is expected"));
  }
  return fmt::format("{} {} {}", field.sql, sign, add(parsed));
}

// A day or a period against a moment means the whole of it: < is before it begins, > after it ends.
std::string ConditionWriter::day(const FieldSpec& field, std::string_view op,
                                 const std::string& value) {
  const std::string_view sign = sql_operator(op, field);
  const bool instants = field.type == Type::Instant;
  std::string begins;
  std::string ends;  // the first moment or day after it
  try {
    const When when = parse_when(value, phrases_);
    if (when.at && instants) {
      return fmt::format("{} {} {}", field.sql, sign, add(to_text(*when.at)));
    }
    const Period whole{when.on, when.on};
    begins = instants ? to_text(whole.begins(phrases_.zone)) : to_text(when.on);
    ends = instants ? to_text(whole.ends(phrases_.zone)) : to_text(when.on + std::chrono::days(1));
  } catch (const Error&) {
    const Period period = parse_period(value, phrases_);
    begins = instants ? to_text(period.begins(phrases_.zone)) : to_text(period.from);
    ends =
        instants ? to_text(period.ends(phrases_.zone)) : to_text(period.to + std::chrono::days(1));
  }
  if (op == "=")
    return fmt::format("({0} >= {1} AND {0} < {2})", field.sql, add(begins), add(ends));
  if (op == "!=")
    return fmt::format("({0} < {1} OR {0} >= {2} OR {0} IS NULL)", field.sql, add(begins),
                       add(ends));
  if (op == "<") return fmt::format("{} < {}", field.sql, add(begins));
  if (op == ">=") return fmt::format("{} >= {}", field.sql, add(begins));
  if (op == "<=") return fmt::format("{} < {}", field.sql, add(ends));
  return fmt::format("{} >= {}", field.sql, add(ends));
}

std::string ConditionWriter::code_in(const FieldSpec& field, const std::string& value) const {
  std::string code = words_.code_of(field.codes.context, value, field.codes.words);
  if (code.empty()) {
    bad_value(field, value, msg("its values are: {values}", {words_list("values", field.codes)}));
  }
  return code;
}

std::string ConditionWriter::code(const FieldSpec& field, std::string_view op,
                                  const std::string& value) {
  if (value.empty()) return empty_test(field, op);
  const char* key = *field.key_sql != '\0' ? field.key_sql : field.sql;
  return fmt::format("{} {} {}", key, sql_operator(op, field), add(code_in(field, value)));
}

std::string ConditionWriter::flag(const FieldSpec& field, std::string_view op,
                                  const std::string& value) {
  const std::string word = fold(value);
  const bool yes = word == "yes" || word == "true" || word == "1" || word == "да";
  const bool no = word == "no" || word == "false" || word == "0" || word == "нет";
  if (!yes && !no) bad_value(field, value, msg("yes or no is expected"));
  return fmt::format("{} {} {}", field.sql, sql_operator(op, field),
                     add(std::int64_t{yes ? 1 : 0}));
}

}  // namespace ruka
