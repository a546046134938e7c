#pragma once
// Templates: scripts of calls and sets of questions, with places for the client's names.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// What a template is for. A letter's kinds have a place in the table, and come with letters.
inline constexpr Codes kTemplateKinds = {"template.kind", code_words<"script", "questions">};

struct Template {
  TemplateId id{};
  std::string kind;
  std::string name;
  std::string text;
  bool operator==(const Template&) const = default;
};

/// What an edit changes; what is absent stays as it is.
struct TemplateEdit {
  std::optional<std::string> name;
  std::optional<std::string> text;
};

/// The places that a text may have: {client}, {contact}, {greeting} (how they are addressed),
/// {hello} (by the hour), {manager}, {me}.
std::span<const std::string_view> template_places();

/// Writes a template. Throws Error{Value} for an empty name or text, a place that is not known, a
/// brace that is not closed, a set without a question; Error{Refused} for a name that is taken.
TemplateId add_template(Change& change, const Template& draft);
/// Throws as add_template does.
void edit_template(Change& change, TemplateId id, const TemplateEdit& edit);
void remove_template(Change& change, TemplateId id);

/// The one that `name` means: a number, a name, a part of one. Throws Error{NotFound} with the
/// nearest name, Error{Ambiguous} listing them.
Template find_template(Database& db, std::string_view name);

/// All sets of questions, by their name.
std::vector<Template> question_sets(Database& db);

/// A text taken apart: what is read aloud, and the questions in it. In a set each line is a
/// question; in a script, a line that begins with "?".
struct ScriptLine {
  bool question = false;
  std::string text;
  bool operator==(const ScriptLine&) const = default;
};
std::vector<ScriptLine> script_lines(const Template& one);

/// What a place becomes.
struct PlaceValue {
  std::string_view place;
  std::string value;
};
/// The text with its places filled.
std::string fill_template(std::string_view text, const std::vector<PlaceValue>& values);

/// Fields: id kind name text created_at updated_at. By kind and name.
extern const ListSpec kTemplateList;

}  // namespace ruka
