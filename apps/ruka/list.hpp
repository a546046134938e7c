#pragma once
// Every list verb, from its list's row: filters, scope, order, what is said where nothing is found.
#include "apps/ruka/context.hpp"

namespace ruka {

/// The list of the command's options, as its words ask for it.
void run_list(Context& context, const Parsed& parsed);

/// The same with a scope that the verb sets: "due"; "" is what the options say.
void print_list(Context& context, const Parsed& parsed, const ListSpec& list,
                std::string_view scope = {});

/// What the global and the list's own options ask for: TEXT, the filters, the scope and the time.
ListQuery asked_of(Context& context, const Parsed& parsed, const ListSpec& list,
                   std::string_view scope = {});

/// Adds what the list's filters ask for, those that the command declares.
void add_filters(Context& context, const Parsed& parsed, const ListSpec& list, ListQuery& query);

/// One record of a list; Error{NotFound} as the list says.
Record record_of(Context& context, const ListSpec& list, std::int64_t id);

}  // namespace ruka
