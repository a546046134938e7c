#pragma once
// A vCard's lines: folded ones joined, each taken apart into its name, parameters and value.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

struct VcardProperty {
  std::string group;                // "item1" of "item1.TEL"
  std::string name;                 // upper case, without its group
  std::vector<std::string> params;  // as written: "type=work", "QUOTED-PRINTABLE"
  std::string value;                // still escaped and encoded

  /// The value of a parameter, its name in upper case; "" where there is none.
  std::string param(std::string_view name) const;
};

std::string upper_ascii(std::string_view text);

/// Takes a text apart into its properties. A line that is none goes on with the value before, as
/// phones write notes.
class VcardLines {
 public:
  explicit VcardLines(std::string_view text);

  bool next(VcardProperty& property);
  /// Where the last property begins, from 1.
  std::int64_t line() const { return line_; }

 private:
  std::string_view peek() const;
  std::string_view take();
  std::string take_folded();

  std::string_view rest_;
  std::int64_t line_ = 1;
  std::int64_t after_ = 1;
};

}  // namespace ruka
