#include "lib/party/requisites.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/party/number_text.hpp"

namespace ruka {

namespace {

constexpr std::array<int, 11> kWeights = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

// «ИНН 7707083893», «№ 044525225»: what is written before a number says what it is.
std::string_view past_label(std::string_view text, std::span<const std::string_view> labels) {
  const std::string folded = fold(text);
  for (const std::string_view label : labels) {
    if (folded.size() != text.size() || !folded.starts_with(label)) continue;
    text.remove_prefix(std::min(text.find_first_not_of(" :.", label.size()), text.size()));
    break;
  }
  constexpr std::string_view kNumber = "№";
  return trim(text.starts_with(kNumber) ? text.substr(kNumber.size()) : text);
}

constexpr std::string_view kInn[] = {"инн", "inn"};
constexpr std::string_view kKpp[] = {"кпп", "kpp"};
constexpr std::string_view kOgrn[] = {"огрнип", "огрн", "ogrnip", "ogrn"};
constexpr std::string_view kBik[] = {"бик", "bik"};
constexpr std::string_view kAccount[] = {"р/с", "расчетный счет"};

std::string bare_number(std::string_view text, std::span<const std::string_view> labels) {
  const std::string line = clean_line(text);
  const std::string_view number = past_label(line, labels);
  return number_text_of(number.empty() ? line : number);  // a label alone says no number
}

// What compact refuses.
bool is_rounded(std::string_view text, std::span<const std::string_view> labels) {
  return is_rounded_number(bare_number(text, labels));
}

// Without spaces and dashes of any width.
std::string compact(std::string_view text, std::span<const std::string_view> labels) {
  constexpr std::string_view kBetween[] = {" ",      "-",      "\u00A0", "\u2007", "\u2009",
                                           "\u200A", "\u202F", "\u2010", "\u2011", "\u2012",
                                           "\u2013", "\u2014", "\u2212"};
  std::string out = bare_number(text, labels);
  refuse_rounded(out);
  for (const std::string_view sign : kBetween) {
    for (auto at = out.find(sign); at != out.npos; at = out.find(sign, at)) {
      out.erase(at, sign.size());
    }
  }
  return number_text_of(out);
}

// The letters of a KPP are Latin capitals; «АВ» typed in Russian looks the same.
std::string in_latin_capitals(std::string_view text) {
  constexpr std::string_view kAlike[][2] = {{"а", "A"}, {"в", "B"}, {"е", "E"}, {"к", "K"},
                                            {"м", "M"}, {"н", "H"}, {"о", "O"}, {"р", "P"},
                                            {"с", "C"}, {"т", "T"}, {"у", "Y"}, {"х", "X"}};
  std::string out = fold(text);
  for (const auto& [cyrillic, latin] : kAlike) {
    for (auto at = out.find(cyrillic); at != out.npos; at = out.find(cyrillic, at)) {
      out.replace(at, cyrillic.size(), latin);
    }
  }
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

bool only_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == text.npos;
}

// The control digit over the first `count` digits: the last `count` weights, modulo 11, modulo 10.
int control_digit(std::string_view digits, std::size_t count) {
  int sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    sum += (digits[i] - '0') * kWeights[kWeights.size() - count + i];
  }
  return sum % 11 % 10;
}

bool inn_fits(std::string_view inn) {
  if (!only_digits(inn) || inn.find_first_not_of('0') == inn.npos) return false;
  if (inn.size() == 10) return control_digit(inn, 9) == inn[9] - '0';
  if (inn.size() != 12) return false;
  return control_digit(inn, 10) == inn[10] - '0' && control_digit(inn, 11) == inn[11] - '0';
}

int remainder_of(std::string_view digits, int divisor) {
  int rest = 0;
  for (const char c : digits) rest = (rest * 10 + (c - '0')) % divisor;
  return rest;
}

bool ogrn_fits(std::string_view ogrn) {
  if (!only_digits(ogrn)) return false;
  if (ogrn.size() == 13) {
    return ogrn[0] != '0' && remainder_of(ogrn.substr(0, 12), 11) % 10 == ogrn[12] - '0';
  }
  if (ogrn.size() != 15) return false;
  return (ogrn[0] == '3' || ogrn[0] == '4') &&
         remainder_of(ogrn.substr(0, 14), 13) % 10 == ogrn[14] - '0';
}

// The sum of digits weighed 7, 1, 3, 7, 1, 3..., modulo 10: 0 where the account is right.
int account_sum(std::string_view digits) {
  constexpr int kBy[] = {7, 1, 3};
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * kBy[i % 3] % 10;
  return sum % 10;
}

[[noreturn]] void refuse(Message message, Message hint) {
  throw Error(ErrorKind::Value, std::move(message), std::move(hint));
}

}  // namespace

std::string with_lost_zero(std::string_view text) {
  const std::string inn = compact(text, kInn);
  const bool short_by_one = inn.size() == 9 || inn.size() == 11;
  std::string padded = "0" + inn;
  return short_by_one && inn_fits(padded) ? padded : std::string(text);
}

std::string kpp_with_lost_zero(std::string_view text) {
  constexpr std::size_t kShort = 8;
  const std::string kpp = compact(text, kKpp);
  return kpp.size() == kShort && only_digits(kpp) ? "0" + kpp : std::string(text);
}

std::string bik_with_lost_zero(std::string_view text) {
  constexpr std::size_t kShort = 8;
  const std::string bik = compact(text, kBik);
  const bool fits = bik.size() == kShort && only_digits(bik) && bik.starts_with('4');
  return fits ? "0" + bik : std::string(text);
}

bool is_inn(std::string_view text) {
  return !is_rounded(text, kInn) && inn_fits(compact(text, kInn));
}

bool is_ogrn(std::string_view text) {
  return !is_rounded(text, kOgrn) && ogrn_fits(compact(text, kOgrn));
}

// Accounts with the Bank of Russia, a correspondent one too, are weighed with its office's number.
bool is_account_of_bank(std::string_view account, std::string_view bik) {
  if (!only_digits(account) || account.size() != 20 || bik.size() != 9) return false;
  if (is_treasury(bik)) return account.starts_with("03") || account.starts_with("40102");
  const std::string_view office = bik.substr(6);
  const bool central = office == "000" || office == "001" || office == "002";
  const bool correspondent = account.starts_with("301");
  const std::string bank =
      central || correspondent ? "0" + std::string(bik.substr(4, 2)) : std::string(office);
  return account_sum(bank + std::string(account)) == 0;
}

std::string check_inn(std::string_view text) {
  const std::string inn = compact(text, kInn);
  if (inn.empty() || inn_fits(inn)) return inn;
  const std::string shown = terminal_safe(inn);
  // Its check digits fit, and nobody has it.
  if (inn.size() >= 10 && inn.find_first_not_of('0') == inn.npos) {
    refuse(msg("INN “{inn}” is nothing but zeros", {{"inn", shown}}),
           msg("take it from the papers, or leave --inn out"));
  }
  const std::string padded = with_lost_zero(inn);
  if (padded != inn) {
    refuse(msg("INN “{inn}” is one digit short", {{"inn", shown}}),
           msg("a spreadsheet may have eaten the leading zero: {padded}", {{"padded", padded}}));
  }
  if (!only_digits(inn) || (inn.size() != 10 && inn.size() != 12)) {
    refuse(msg("INN “{inn}” is not 10 or 12 digits", {{"inn", shown}}),
           msg("an organization's INN has 10 digits, a person's 12"));
  }
  refuse(msg("the check digit of INN “{inn}” does not fit", {{"inn", shown}}),
         msg("compare it with the papers: a digit is wrong"));
}

std::string check_kpp(std::string_view text) {
  const std::string kpp = in_latin_capitals(compact(text, kKpp));
  if (kpp.empty()) return kpp;
  const auto in = [](char c, char low, char high) { return c >= low && c <= high; };
  bool fits = kpp.size() == 9;
  for (std::size_t i = 0; fits && i < 9; ++i) {
    fits = in(kpp[i], '0', '9') || ((i == 4 || i == 5) && in(kpp[i], 'A', 'Z'));
  }
  if (fits) return kpp;
  refuse(msg("KPP “{kpp}” is not nine characters NNNNPPXXX", {{"kpp", terminal_safe(kpp)}}),
         msg("write it like 773601001"));
}

std::string check_ogrn(std::string_view text) {
  const std::string ogrn = compact(text, kOgrn);
  if (ogrn.empty() || ogrn_fits(ogrn)) return ogrn;
  if (!only_digits(ogrn) || (ogrn.size() != 13 && ogrn.size() != 15)) {
    refuse(msg("OGRN “{ogrn}” is not 13 or 15 digits", {{"ogrn", terminal_safe(ogrn)}}),
           msg("an organization's OGRN has 13 digits, a sole trader's 15"));
  }
  if (ogrn.size() == 13 && ogrn[0] == '0') {
    refuse(msg("OGRN “{ogrn}” begins with 0", {{"ogrn", ogrn}}),
           msg("an OGRN never does: compare it with the papers"));
  }
  if (ogrn.size() == 15 && ogrn[0] != '3' && ogrn[0] != '4') {
    refuse(msg("OGRNIP “{ogrn}” begins neither with 3 nor with 4", {{"ogrn", ogrn}}),
           msg("compare it with the papers: a digit is wrong"));
  }
  refuse(msg("the check digit of OGRN “{ogrn}” does not fit", {{"ogrn", ogrn}}),
         msg("compare it with the papers: a digit is wrong"));
}

std::string check_bik(std::string_view text) {
  const std::string bik = compact(text, kBik);
  if (bik.empty()) return bik;
  if (only_digits(bik) && bik.size() == 9 && (bik.starts_with("04") || is_treasury(bik))) {
    return bik;
  }
  if (only_digits(bik) && bik.size() == 8) {
    refuse(msg("BIK “{bik}” is one digit short", {{"bik", bik}}),
           msg("a spreadsheet may have eaten the leading zero: {padded}", {{"padded", "0" + bik}}));
  }
  refuse(msg("BIK “{bik}” is not nine digits 04…", {{"bik", terminal_safe(bik)}}),
         msg("write it like 044525225"));
}

bool is_treasury(std::string_view bik) {
  // With a 4 behind it, a bank's that was mistyped.
  return bik.size() > 1 && bik[0] <= '2' && bik[1] != '4';
}

std::string check_account(std::string_view text) {
  constexpr std::size_t kExact = 15;  // digits that a spreadsheet keeps
  std::string account = compact(text, kAccount);
  // 40702.810.9.38000000001
  if (account.find_first_not_of('.') != account.npos) std::erase(account, '.');
  if (account.size() == 20 && account.find_first_not_of('0', kExact) == account.npos) {
    refuse(msg("“{value}” was rounded by a spreadsheet: its digits are lost",
               {{"value", terminal_safe(account)}}),
           msg("make the column text in the spreadsheet and enter the number anew"));
  }
  if (account.empty() || (only_digits(account) && account.size() == 20)) return account;
  refuse(msg("account “{account}” is not 20 digits", {{"account", terminal_safe(account)}}),
         msg("write it like 40702810938000000001"));
}

void check_account_of_bank(std::string_view account, std::string_view bik) {
  if (account.empty()) return;
  if (bik.empty()) {
    refuse(msg("account “{account}” cannot be checked without its BIK", {{"account", account}}),
           msg("give the bank's BIK too: --bik 044525225"));
  }
  if (is_account_of_bank(account, bik)) return;
  if (is_treasury(bik)) {
    refuse(msg("account “{account}” is none of the Treasury's, as BIK {bik} is",
               {{"account", account}, {"bik", bik}}),
           msg("its accounts begin with 03: compare both with the papers"));
  }
  refuse(msg("the check digit of account “{account}” does not fit BIK {bik}",
             {{"account", account}, {"bik", bik}}),
         msg("compare both with the papers: a digit is wrong"));
}

}  // namespace ruka
