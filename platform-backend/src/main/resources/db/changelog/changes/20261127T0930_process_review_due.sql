--liquibase formatted sql

--changeset scalewell:process-review-due splitStatements:true endDelimiter:;;
-- the library's question which processes nobody looked at for too long
create index process_review_due on process.process (tenant_id, review_due) where review_due is not null
