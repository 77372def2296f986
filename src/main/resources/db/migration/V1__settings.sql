-- what the program keeps about itself; for instance the key of the mail's links, or when a job last ran
create table setting (
    name    varchar(100) not null primary key,
    content text         not null
);
