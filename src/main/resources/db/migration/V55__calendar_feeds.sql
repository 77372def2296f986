-- the address under which a calendar program reads the deadlines of one account; its secret is known by its hash
create table calendar_feed (
    account_id  bigint                      primary key,
    secret_hash varchar(64)                 not null unique,
    made_at     timestamp(6) with time zone not null
);
alter table calendar_feed add foreign key (account_id) references account (id);
