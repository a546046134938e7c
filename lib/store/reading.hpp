#pragma once
// One moment for all that a command reads: a read transaction, let go before anything can block.

namespace ruka {

class Database;

/// From here on every statement sees the file as it is at the first of them. A writer cannot commit
/// meanwhile: end_reading goes before a pager, a question and all else that may take its time. A
/// Change ends it, and what is read back behind its commit is one moment again. Does nothing within
/// a transaction.
void begin_reading(Database& db);

/// Each statement sees the file as it is then. Does nothing where nothing was begun.
void end_reading(Database& db);

}  // namespace ruka
