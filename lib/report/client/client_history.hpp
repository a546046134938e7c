#pragma once
// Everything with one client in one order.
#include "lib/base/ids.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// The kinds of what is told, of all nouns.
Codes history_kind_codes();

/// What the nouns tell of the client :client (Noun::history), newest first. Fields: at kind id text
/// state result actor; the state of a change is its field; the actor, who made the record, is asked
/// of the log by the record's moment. Needs history_binds.
const ListSpec& history_list();

/// Whose history it is; with `words` codes in the texts of changes are said by their labels; `me`
/// is not shown as the actor.
std::vector<Bind> history_binds(Database& db, ClientId client, const Words* words,
                                std::string_view me = {});

/// What is of one of these kinds.
Condition history_kinds(const std::vector<std::string>& kinds);

/// What holds all the words of `text`, in any form.
Condition history_words_condition(std::string_view text);

}  // namespace ruka
