-- What is searched by meaning.

create table knowledge.vector_embeddings (
  id bigint generated always as identity primary key,
  content_type text not null,
  content_id text not null,
  content text not null,
  embedding real[] not null,
  model text not null,
  store_id text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  constraint vector_embeddings_one_per_content unique (content_type, content_id, model),
  constraint vector_embeddings_is_vector check (array_ndims(embedding) = 1 and array_position(embedding, null) is null)
);
comment on table knowledge.vector_embeddings is 'One row per piece of content and model. Vectors of different models are never compared.';
comment on column knowledge.vector_embeddings.content_type is 'What kind of thing it is: product, insight, question, …';
comment on column knowledge.vector_embeddings.content_id is 'The thing''s own key within its kind.';
comment on column knowledge.vector_embeddings.embedding is 'The vector; where pgvector exists it is indexed through a cast.';
comment on column knowledge.vector_embeddings.store_id is 'The store it tells of; null when it is of no single store.';
-- "embeddings made since yesterday" (daily health check)
create index vector_embeddings_recent on knowledge.vector_embeddings (created_at desc);
alter table knowledge.vector_embeddings enable row level security;
