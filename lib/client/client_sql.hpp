#pragma once
// The SQL by which clients that are alike are looked for, clients and their people written, made
// from the rows of their texts.
#include <string>
#include <string_view>

namespace ruka {

/// Clients of whom `where` is true and whom no number contradicts: id, name, `by`.
std::string match_sql(std::string_view by, std::string_view from, std::string_view where,
                      std::string_view order);
/// The same by a value of a list of phones or e-mails.
std::string shared_sql(std::string_view by, std::string_view table, std::string_view column);
/// The same by the name.
std::string by_name_sql();
/// The same by a former name.
std::string by_former_name_sql();

std::string insert_sql();
std::string insert_contact_sql();
/// Which fields are empty and have something to be filled in with; the owner behind them.
std::string empty_sql();
std::string fill_sql();
/// A person of the client by name, with the texts.
std::string find_contact_sql();
std::string fill_contact_sql();

}  // namespace ruka
