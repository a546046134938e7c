// The figures of all tables, and their sections. To add a figure, add its row to the table of its
// section, and its Russian words; a report that shows but some of a section names it too.
#include "lib/report/figures/figure.hpp"

namespace ruka {

extern const std::span<const Figure> kClientFigures;
extern const std::span<const Figure> kWorkFigures;
extern const std::span<const Figure> kSalesFigures;
extern const std::span<const Figure> kMendedFigures;

namespace {

struct SectionTitle {
  std::string_view name;
  const char* title;
};
constexpr SectionTitle kSections[] = {{"calls", N_("Calls")},
                                      {"letters", N_("Letters")},
                                      {"entered", N_("Entered for an earlier time")},
                                      {"requests", N_("Requests")},
                                      {"meetings", N_("Meetings")},
                                      {"promises", N_("Promises")},
                                      {"tasks", N_("Tasks")},
                                      {"leads", N_("Leads")},
                                      {"deals", N_("Deals")},
                                      {"orders", N_("Orders")}};

}  // namespace

std::span<const Figure> figures() {
  static const std::vector<Figure> all = [] {
    std::vector<Figure> gathered;
    for (const auto& table : {kClientFigures, kWorkFigures, kSalesFigures, kMendedFigures}) {
      gathered.insert(gathered.end(), table.begin(), table.end());
    }
    return gathered;
  }();
  return all;
}

const char* section_title(std::string_view section) {
  const auto known = std::ranges::find(kSections, section, &SectionTitle::name);
  return known == std::end(kSections) ? "" : known->title;
}

}  // namespace ruka
