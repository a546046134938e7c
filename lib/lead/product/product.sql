-- What is sold: the price list.
CREATE TABLE products (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,               -- folded
  sku TEXT,                             -- its code, as the warehouse or the accounts call it
  sku_key TEXT,                         -- folded
  sku_twin TEXT,                        -- folded, letters that look alike as one: one sku, one product
  unit TEXT,                            -- what the price is of: a piece, a metre
  price_minor INTEGER CHECK (price_minor >= 0),
  currency TEXT NOT NULL DEFAULT 'RUB',
  vat TEXT CHECK (vat IN ('none', '0', '5', '7', '10', '20', '22')),  -- per cent; none: without VAT
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX products_by_twin ON products (sku_twin);
CREATE INDEX products_by_sku ON products (sku_key);
CREATE INDEX products_by_name ON products (name_key, id);
CREATE INDEX products_active ON products (name_key, id) WHERE active = 1;
