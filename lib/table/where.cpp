#include "lib/table/where.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

using Kind = FilterToken::Kind;

[[noreturn]] void refuse(Message message) {
  throw Error(ErrorKind::Usage, std::move(message),
              msg("write it like: city = Казань and not tag = vip and last_touch_at < -60d"));
}

bool is_word(const FilterToken& token, std::string_view word) {
  return token.kind == Kind::Word && fold(token.text) == word;
}

// expression := term {or term}; term := factor {and factor}; factor := not factor | ( ) |
// comparison
class FilterParser {
 public:
  FilterParser(std::vector<FilterToken> tokens, ConditionWriter& writer)
      : tokens_(std::move(tokens)), writer_(writer) {}

  std::string parse() {
    const std::string sql = expression();
    if (now().kind != Kind::End) {
      refuse(msg("“{word}” is not expected here", {{"word", terminal_safe(now().text)}}));
    }
    return sql;
  }

 private:
  const FilterToken& now() const { return tokens_[at_]; }
  const FilterToken& take() { return tokens_[at_++]; }

  std::string expression() {
    std::string sql = term();
    while (is_word(now(), "or") || is_word(now(), "или")) {
      take();
      sql = "(" + sql + " OR " + term() + ")";
    }
    return sql;
  }

  std::string term() {
    std::string sql = factor();
    while (is_word(now(), "and") || is_word(now(), "и")) {
      take();
      sql = "(" + sql + " AND " + factor() + ")";
    }
    return sql;
  }

  std::string factor() {
    if (++depth_ > 100) refuse(msg("the filter is nested too deeply"));
    std::string sql;
    if (is_word(now(), "not") || is_word(now(), "не")) {
      take();
      sql = "NOT COALESCE(" + factor() + ", 0)";
    } else if (now().kind == Kind::Open) {
      take();
      sql = "(" + expression() + ")";
      if (now().kind != Kind::Close) refuse(msg("a bracket is not closed"));
      take();
    } else {
      sql = comparison();
    }
    --depth_;
    return sql;
  }

  // A title of several words stands whole, with quotes or without: Следующий шаг = позвонить.
  const FieldSpec& titled_field() {
    if (is_connective()) return writer_.field(take().text);
    std::string title = now().text;
    std::size_t end = at_ + 1;
    while (tokens_[end].kind == Kind::Word && !is_word(tokens_[end], "in")) {
      title += ' ' + tokens_[end++].text;
    }
    if (const FieldSpec* found = writer_.find(title)) {
      at_ = end;
      return *found;
    }
    return writer_.field(writer_.find(now().text) == nullptr ? title : take().text);
  }

  std::string comparison() {
    if (now().kind != Kind::Word && now().kind != Kind::Quoted) refuse(msg("a field is expected"));
    const FieldSpec& field =
        now().kind == Kind::Quoted ? writer_.field(take().text) : titled_field();
    if (is_word(now(), "in")) return membership(field);
    if (now().kind != Kind::Operator) {
      refuse(
          msg("after “{field}” one of = != < <= > >= ~ in is expected", {{"field", field.name}}));
    }
    const std::string op = take().text;
    return writer_.compare(field, op, value(Comma::OfValue));
  }

  std::string membership(const FieldSpec& field) {
    take();
    if (now().kind != Kind::Open) refuse(msg("after “in” a list in brackets is expected"));
    std::string sql;
    do {
      take();
      sql += (sql.empty() ? "" : " OR ") + writer_.compare(field, "=", value(Comma::Divides));
    } while (now().kind == Kind::Comma);
    if (now().kind != Kind::Close) refuse(msg("a bracket is not closed"));
    take();
    return "(" + sql + ")";
  }

  // In a list a comma divides values; elsewhere it belongs to one: amount > 1,2 млн.
  enum class Comma { OfValue, Divides };

  // A quoted text, or all words up to the next connective: city = Нижний Новгород.
  std::string value(Comma comma) {
    if (now().kind == Kind::Quoted) return take().text;
    std::string text;
    while ((now().kind == Kind::Word && !is_connective()) ||
           (now().kind == Kind::Comma && comma == Comma::OfValue && !text.empty())) {
      if (now().apart && !text.empty()) text += ' ';
      text += take().text;
    }
    if (text.empty()) refuse(msg("a value is expected"));
    return text;
  }

  bool is_connective() const {
    return is_word(now(), "and") || is_word(now(), "or") || is_word(now(), "и") ||
           is_word(now(), "или");
  }

  std::vector<FilterToken> tokens_;
  ConditionWriter& writer_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

std::string quote_end(std::string_view rest) {
  if (rest.starts_with('"')) return "\"";
  if (rest.starts_with('\'')) return "'";
  if (rest.starts_with("«")) return "»";
  if (rest.starts_with("“")) return "”";
  return {};
}

}  // namespace

std::vector<FilterToken> filter_tokens(std::string_view text) {
  std::vector<FilterToken> tokens;
  std::string_view rest = trim(text);
  bool apart = false;
  const auto cut = [&](std::size_t size) {
    const std::string piece(rest.substr(0, size));
    const std::string_view behind = rest.substr(size);
    rest = trim(behind);
    apart = rest.size() < behind.size();
    return piece;
  };
  const auto add = [&](Kind kind, std::size_t size) {
    const bool was_apart = apart;
    tokens.push_back({kind, cut(size), was_apart});
  };
  while (!rest.empty()) {
    const std::string closing = quote_end(rest);
    if (!closing.empty()) {
      const std::size_t open = closing == "\"" || closing == "'" ? 1 : closing == "»" ? 2 : 3;
      const std::size_t end = rest.find(closing, open);
      if (end == rest.npos) refuse(msg("a quote is not closed"));
      tokens.push_back({Kind::Quoted, std::string(rest.substr(open, end - open))});
      cut(end + closing.size());
    } else if (rest[0] == '(' || rest[0] == ')' || rest[0] == ',') {
      add(rest[0] == '(' ? Kind::Open : rest[0] == ')' ? Kind::Close : Kind::Comma, 1);
    } else if (std::string_view("=!<>~").find(rest[0]) != std::string_view::npos) {
      const bool two = rest.size() > 1 && rest[1] == '=' && rest[0] != '~';
      add(Kind::Operator, two ? 2 : 1);
    } else {
      add(Kind::Word, std::min(rest.find_first_of(" \t\r\n()=!<>~,\""), rest.size()));
    }
  }
  tokens.push_back({Kind::End, ""});
  return tokens;
}

Condition compile_where(std::string_view text, const ListSpec& list, const Words& words,
                        const PhraseContext& phrases, const ReadValue& read_value) {
  ConditionWriter writer(list, words, phrases, read_value);
  FilterParser parser(filter_tokens(text), writer);
  const std::string sql = parser.parse();
  return {sql, writer.take_binds()};
}

}  // namespace ruka
