#include "lib/base/area_code.hpp"

#include <algorithm>
#include <array>

namespace ruka {

namespace {

struct SevenDigitCity {
  std::string_view code;
  std::string_view begins;  // what its numbers begin with
};
// Cities whose own numbers have seven digits; other numbers of the region have a longer code. No
// number begins with 0 or 1, so that such a one tells nothing.
constexpr SevenDigitCity kSevenDigitCities[] = {
    {"342", "2"},        {"343", "23"},       {"347", "2"},        {"351", "27"},
    {"383", "23"},       {"391", "2"},        {"423", "2"},        {"473", "2"},
    {"495", "23456789"}, {"498", "23456789"}, {"499", "23456789"}, {"812", "23456789"},
    {"831", "24"},       {"843", "25"},       {"846", "239"},      {"861", "2"},
    {"862", "23456789"}, {"863", "23"}};

// Codes of four digits: cities with numbers of six.
constexpr std::string_view kCodesOfFour[] = {
    "3012", "3022", "3412", "3424", "3435", "3439", "3452", "3456", "3462", "3463", "3466", "3467",
    "3473", "3494", "3496", "3513", "3519", "3522", "3532", "3537", "3652", "3654", "3812", "3822",
    "3823", "3842", "3843", "3846", "3852", "3854", "3902", "3919", "3952", "3953", "3955", "4012",
    "4112", "4132", "4152", "4162", "4212", "4217", "4234", "4236", "4242", "4712", "4722", "4725",
    "4742", "4752", "4812", "4822", "4832", "4842", "4852", "4855", "4862", "4872", "4912", "4922",
    "4932", "4942", "4964", "4966", "4967", "8112", "8142", "8152", "8162", "8172", "8182", "8202",
    "8212", "8313", "8332", "8342", "8352", "8362", "8412", "8422", "8442", "8443", "8452", "8453",
    "8464", "8482", "8512", "8552", "8553", "8555", "8617", "8634", "8636", "8639", "8652", "8662",
    "8672", "8692", "8712", "8722", "8732", "8772", "8782", "8793"};

// Regions that have neither.
constexpr std::string_view kOtherRegions[] = {"388", "394", "426", "427", "496", "813", "847"};

// Within a region with such a city: Арзамас.
constexpr std::string_view kCodeOfFive = "83147";

// The tables stand in order, so that a long list of phones does not read them from end to end.
static_assert(std::ranges::is_sorted(kSevenDigitCities, {}, &SevenDigitCity::code) &&
              std::ranges::is_sorted(kCodesOfFour) && std::ranges::is_sorted(kOtherRegions));

// The city of that code; nullptr where there is none.
const SevenDigitCity* seven_digit_city(std::string_view code) {
  const auto* city = std::ranges::lower_bound(kSevenDigitCities, code, {}, &SevenDigitCity::code);
  return city != std::end(kSevenDigitCities) && city->code == code ? city : nullptr;
}

// Whether a code of four is it, or begins with it.
bool has_code_of_four(std::string_view code) {
  const auto* four = std::ranges::lower_bound(kCodesOfFour, code);
  return four != std::end(kCodesOfFour) && four->starts_with(code);
}

}  // namespace

std::size_t area_code_size(std::string_view national) {
  if (national.size() < 5) return 3;
  const std::string_view region = national.substr(0, 3);
  const SevenDigitCity* city = seven_digit_city(region);
  if (city == nullptr && !has_code_of_four(region) &&
      !std::ranges::binary_search(kOtherRegions, region)) {
    return 3;
  }
  const bool seven =
      city != nullptr && (national[3] < '2' || city->begins.find(national[3]) != city->begins.npos);
  if (seven && !national.starts_with(kCodeOfFive)) return 3;
  return has_code_of_four(national.substr(0, 4)) ? 4 : 5;
}

}  // namespace ruka
