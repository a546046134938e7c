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

bool is_region(std::string_view code) {
  return std::ranges::find(kSevenDigitCities, code, &SevenDigitCity::code) !=
             std::end(kSevenDigitCities) ||
         std::ranges::find(kCodesOfFour, code,
                           [](std::string_view four) { return four.substr(0, 3); }) !=
             std::end(kCodesOfFour) ||
         std::ranges::find(kOtherRegions, code) != std::end(kOtherRegions);
}

}  // namespace

std::size_t area_code_size(std::string_view national) {
  const std::string_view region = national.substr(0, 3);
  if (national.size() < 5 || !is_region(region)) return 3;
  const bool seven = std::ranges::any_of(kSevenDigitCities, [&](const SevenDigitCity& city) {
    return city.code == region &&
           (national[3] < '2' || city.begins.find(national[3]) != city.begins.npos);
  });
  if (seven && !national.starts_with(kCodeOfFive)) return 3;
  const bool four =
      std::ranges::find(kCodesOfFour, national.substr(0, 4)) != std::end(kCodesOfFour);
  return four ? 4 : 5;
}

}  // namespace ruka
