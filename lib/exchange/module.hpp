#pragma once
// Modules: shared objects with the heavy libraries, loaded on first use and kept till the end.

namespace ruka {

/// One module, and the Debian packages that bring its libraries (named in the error).
struct Module {
  const char* name;
  const char* packages;
};

inline constexpr Module kXlsxModule = {"xlsx", "libxlsxwriter-dev libminizip-dev libexpat1-dev"};
inline constexpr Module kMailModule = {"mail", "libgmime-3.0-dev"};

/// The address of a symbol of ruka-NAME.so, which stands beside the program or in the folder where
/// it was installed; nowhere else is looked. Throws Error{Storage} naming what is missing.
void* module_symbol(const Module& module, const char* symbol);

/// The same for a function: module_function<decltype(ruka_xlsx_writer)>(kXlsxModule, "...").
template <typename Function>
Function* module_function(const Module& module, const char* symbol) {
  return reinterpret_cast<Function*>(module_symbol(module, symbol));
}

}  // namespace ruka
