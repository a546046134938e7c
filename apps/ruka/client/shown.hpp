#pragma once
// Client records as the verbs show them.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/find_client.hpp"

namespace ruka {

/// The touch's record: id client by direction status at minutes summary result contact
/// until_at planned_at topic closed_at answers[].
Record touch_record(Context& context, TouchId id);

/// "ООО Ромашка · Казань · +7 …": the line after a client was written.
Message say_client(const Record& record, const Words& words);
/// "ООО Ромашка · нужен счёт · ответить до пн 24.11.2026 10:00".
Message say_request(Context& context, const Record& record);

/// A client's phones as a person reads them: "+7 912 345-67-89, +7 ...".
std::string phones_in(const Record& record, const Words& words);

/// Why a phone without a normal form can be neither called nor found: a city number without its
/// code, a number with a digit too few.
Message say_unread_phone(std::string_view phone);
/// Says which of the phones just written are such ones, and what was beside the others.
void note_phones(Context& context, const std::vector<std::string>& phones);
/// Says that an account is one of the Treasury's, which nobody can check but a reader.
void note_treasury_account(Context& context, std::string_view account);

/// Warns of consents that are withdrawn, to whoever is about to call or write.
void note_withdrawn(Context& context, const ClientMatch& match);

/// The same for a list of many clients: how many of its rows are of such.
void note_withdrawn_among(Context& context, const ListSpec& list, const ListQuery& query);

/// What to say of new tags that are a letter from one that is known; asked before they are written.
std::vector<Message> doubtful_tags(Context& context, const std::vector<std::string>& tags);

/// Says on stderr that the number is that of a client merged into this one.
void say_alias(Context& context, const ClientMatch& match);

}  // namespace ruka
