#pragma once
// The people of a row: those of a cell, and the one to whom further columns belong.
#include <string_view>

#include "lib/client/intake/import_row.hpp"

namespace ruka {

/// «Пётр Ильин, директор, +7 916 123-45-67; Анна Ким, бухгалтер»: people of the client.
void take_people(std::string_view cell, Day today, DateOrder order, ImportRow& row);

/// The first person of the cell is the row's, to whom other columns belong; others stand beside.
void take_person(std::string_view cell, Day today, DateOrder order, ContactDraft& person,
                 ImportRow& row);

/// A row without a company is the person's own; reach without a person's name is the company's.
/// What is said of a person who is the client, or of a sole trader, stands with a contact of the
/// same name.
void settle_person(ContactDraft person, ImportRow& row);

}  // namespace ruka
