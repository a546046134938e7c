#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/template/template.hpp"
#include "lib/desk/called/called.hpp"
#include "lib/party/near_name.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

Message place_list() {
  std::string list;
  for (const std::string_view place : template_places()) {
    list += fmt::format("{}{{{}}}", list.empty() ? "" : ", ", place);
  }
  return msg("known places: {places}", {{"places", list}});
}

void check_places(std::string_view text) {
  const auto places = template_places();
  for (std::size_t open = text.find_first_of("{}"); open != text.npos;
       open = text.find_first_of("{}", open + 1)) {
    const std::size_t close = text.find_first_of("{}\n", open + 1);
    if (text[open] == '}' || close == text.npos || text[close] != '}') {
      throw Error(ErrorKind::Value, msg("a brace in the text has no pair"), place_list());
    }
    const std::string_view place = text.substr(open + 1, close - open - 1);
    if (std::ranges::find(places, place) == places.end()) {
      const std::string near =
          nearest_word(place, std::vector<std::string>(places.begin(), places.end()));
      throw Error(ErrorKind::Value,
                  msg("there is no place “{place}”", {{"place", "{" + terminal_safe(place) + "}"}}),
                  near.empty() ? place_list()
                               : msg("did you mean “{near}”?", {{"near", "{" + near + "}"}}));
    }
    open = close;
  }
}

std::string checked_text(std::string_view kind, std::string_view raw) {
  const std::string text = clean_text(trim(raw));
  if (text.empty()) {
    throw Error(ErrorKind::Value, msg("a template needs a text"),
                msg("give it: --text TEXT, or --file FILE"));
  }
  check_places(text);
  const bool asks = !script_lines({TemplateId{}, std::string(kind), "", text}).empty();
  if (!asks) {
    throw Error(ErrorKind::Value, msg("there is no question in the text"),
                msg("write each question on a line of its own"));
  }
  return text;
}

std::string checked_name(std::string_view raw) {
  std::string name = clean_line(raw);
  if (!has_letter_or_digit(name) || parse_id_number(name)) {
    throw Error(ErrorKind::Value,
                msg("“{name}” is no name for a template", {{"name", terminal_safe(raw)}}),
                msg("a few words are good: \"first call\""));
  }
  return name;
}

std::vector<Template> matching(Database& db, std::string_view condition, std::string_view value) {
  Statement rows(db, fmt::format("SELECT id, kind, name, text FROM templates WHERE {} "
                                 "ORDER BY name_key LIMIT 11",
                                 condition));
  if (rows.takes(":pieces")) {
    const std::string pieces = match_pieces(value);
    if (pieces.empty()) return {};
    rows.bind(":pieces", pieces);
  }
  if (rows.takes(":words")) rows.bind(":words", words_of_name(value));
  if (rows.takes(":value")) rows.bind(":value", value);
  std::vector<Template> found;
  while (rows.step()) {
    found.push_back({TemplateId{rows.integer(0)}, rows.text(1), rows.text(2), rows.text(3)});
  }
  return found;
}

void check_free(Database& db, std::string_view name, TemplateId own) {
  const auto taken = matching(db, "name_key = :value", fold(name));
  if (taken.empty() || taken.front().id == own) return;
  throw Error(ErrorKind::Refused, msg("there is a template “{name}” already", {{"name", name}}),
              msg("change it: ruka client template edit {id}, or take another name",
                  {{"id", number(taken.front().id)}}));
}

}  // namespace

TemplateId add_template(Change& change, const Template& draft) {
  const std::string name = checked_name(draft.name);
  const std::string text = checked_text(draft.kind, draft.text);
  check_free(change.db(), name, TemplateId{});
  Statement(change.db(), R"(
    INSERT INTO templates (kind, name, name_key, text, created_at, updated_at)
    VALUES (:kind, :name, :key, :text, :now, :now))")
      .bind(":kind", draft.kind)
      .bind(":name", name)
      .bind(":key", fold(name))
      .bind(":text", text)
      .bind(":now", change.now())
      .run();
  return TemplateId{last_id(change.db())};
}

void edit_template(Change& change, TemplateId id, const TemplateEdit& edit) {
  Template one = find_template(change.db(), std::to_string(number(id)));
  if (edit.name) one.name = checked_name(*edit.name);
  if (edit.text) one.text = checked_text(one.kind, *edit.text);
  check_free(change.db(), one.name, id);
  Statement(change.db(), R"(
    UPDATE templates SET name = :name, name_key = :key, text = :text, updated_at = :now
    WHERE id = :id)")
      .bind(":id", number(id))
      .bind(":name", one.name)
      .bind(":key", fold(one.name))
      .bind(":text", one.text)
      .bind(":now", change.now())
      .run();
}

void remove_template(Change& change, TemplateId id) {
  Statement(change.db(), "DELETE FROM templates WHERE id = :id").bind(":id", number(id)).run();
}

Template find_template(Database& db, std::string_view raw) {
  const std::string name = clean_line(raw);
  std::vector<Template> found;
  if (const auto id = parse_id_number(name)) {
    found = matching(db, "id = CAST(:value AS INTEGER)", std::to_string(*id));
  } else if (has_letter_or_digit(name)) {
    constexpr std::string_view kPiece =
        RUKA_IS_FOUND("id", "templates", "search_pieces", ":pieces") R"(
      AND instr(name_key, :value) > 0)";
    for (const std::string& key : spellings_of(name)) {
      found = matching(db, "name_key = :value", key);
      if (found.empty()) found = matching(db, kPiece, key);
      if (!found.empty()) break;
    }
  }
  if (found.empty() && !words_of_name(name).empty()) {
    found = matching(db, named_in_any_form("templates", "id"), name);
  }
  const auto called = [](const Template& one) { return Called{number(one.id), one.name, "", ""}; };
  const bool by_name = !parse_id_number(name);
  if (by_name) prefer_meant(found, name, called);
  std::vector<Called> all;
  for (const Template& one : found) all.push_back(called(one));
  if (found.size() == 1) {
    if (by_name) demand_name(all.front(), name);
    return found.front();
  }
  if (found.empty()) {
    throw Error(
        ErrorKind::NotFound, msg("no template is “{name}”", {{"name", terminal_safe(raw)}}),
        did_you_mean(near_called(db, "templates", name), msg("ruka client template lists them")));
  }
  throw Error(ErrorKind::Ambiguous,
              msg("several templates are “{name}”", {{"name", terminal_safe(raw)}}), which_of(all));
}

std::vector<Template> question_sets(Database& db) {
  Statement rows(db, R"(
    SELECT id, kind, name, text FROM templates WHERE kind = 'questions' ORDER BY name_key, id)");
  std::vector<Template> sets;
  while (rows.step()) {
    sets.push_back({TemplateId{rows.integer(0)}, rows.text(1), rows.text(2), rows.text(3)});
  }
  return sets;
}

}  // namespace ruka
