#pragma once
// The SQL by which clients and their people are written, made from the rows of their texts.
#include <string>
#include <string_view>

namespace ruka {

std::string insert_sql();
std::string insert_contact_sql();
/// Which fields are empty and have something to be filled in with; the owner behind them.
std::string empty_sql();
std::string fill_sql();
/// A person of the client by name, with the texts.
std::string find_contact_sql();
std::string fill_contact_sql();

}  // namespace ruka
