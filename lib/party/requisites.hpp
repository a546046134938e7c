#pragma once
// Requisites with their check digits (order of the FNS MMV-7-6/435@).
#include <string>
#include <string_view>

namespace ruka {

// Each returns the number cleaned of spaces, dashes and what a spreadsheet did to it; throws
// Error{Value} that names the number, the rule and the next step. An empty text stays empty.

/// 10 digits for an organization, 12 for a person; the all-zero number is refused though its check
/// digit fits. One that lost its leading zero in a spreadsheet is named with the zero.
std::string check_inn(std::string_view text);
/// Nine characters NNNNPPXXX; it has no check digit.
std::string check_kpp(std::string_view text);
/// 13 digits (OGRN) or 15 (OGRNIP).
std::string check_ogrn(std::string_view text);

/// Nine digits; a Russian bank's begin with 04, the Treasury's with another 0, with 1 or 2. It has
/// no check digit.
std::string check_bik(std::string_view text);
/// Whether a BIK is one of the Treasury's.
bool is_treasury(std::string_view bik);
/// Twenty digits.
std::string check_account(std::string_view text);
/// Throws Error{Value} where the account's control digit does not fit the bank, or where there is
/// an account without its bank. Rules of the Bank of Russia of 08.09.1997 No. 515; they say nothing
/// of the Treasury's accounts 03… and 40102…, which are taken as they are.
void check_account_of_bank(std::string_view account, std::string_view bik);

/// An INN with the zero that a spreadsheet has eaten, where only so its check digit fits; otherwise
/// as it was.
std::string with_lost_zero(std::string_view inn);
/// The same of a KPP, which has no check digit but always nine characters: the tax office's region
/// comes first.
std::string kpp_with_lost_zero(std::string_view kpp);
/// The same of a bank's BIK, which begins with 04.
std::string bik_with_lost_zero(std::string_view bik);

/// Whether check_inn, check_ogrn, check_account and check_account_of_bank would take it.
bool is_inn(std::string_view text);
bool is_ogrn(std::string_view text);
bool is_account_of_bank(std::string_view account, std::string_view bik);

}  // namespace ruka
