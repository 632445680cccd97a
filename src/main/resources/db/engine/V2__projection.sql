-- What the log says, as tables that can be searched. Written by the log's writer alone, in the log's transactions.
-- Times are milliseconds since the epoch, as in the log. In a text '' and in a time -1 mean "cleared": an upsert keeps
-- what is there wherever it brings null. Each index costs every write: there are only those that the searches need.

CREATE TABLE engine.process_definition (
    key                bigint PRIMARY KEY,
    process_id         text NOT NULL,
    version            integer NOT NULL,
    version_tag        text NOT NULL,
    name               text NOT NULL,
    resource_name      text NOT NULL,
    resource           text NOT NULL,
    element_names      jsonb NOT NULL,
    start_form_id      text NOT NULL
);

CREATE TABLE engine.decision_requirements (
    key                bigint PRIMARY KEY,
    requirements_id    text NOT NULL,
    name               text NOT NULL,
    version            integer NOT NULL,
    resource_name      text NOT NULL,
    resource           text NOT NULL
);

CREATE TABLE engine.decision_definition (
    key                bigint PRIMARY KEY,
    decision_id        text NOT NULL,
    name               text NOT NULL,
    version            integer NOT NULL,
    requirements_key   bigint NOT NULL,
    requirements_id    text NOT NULL
);

CREATE TABLE engine.form (
    key                bigint PRIMARY KEY,
    form_id            text NOT NULL,
    version            integer NOT NULL,
    schema             text NOT NULL,
    deleted            boolean NOT NULL
);

CREATE TABLE engine.process_instance (
    key                         bigint PRIMARY KEY,
    process_definition_key      bigint,
    parent_process_instance_key bigint,
    parent_element_instance_key bigint,
    state                       text,
    start_time                  bigint,
    end_time                    bigint,
    tags                        text[]
) WITH (fillfactor = 80);
CREATE INDEX process_instance_definition ON engine.process_instance (process_definition_key);
CREATE INDEX process_instance_parent ON engine.process_instance (parent_process_instance_key)
    WHERE parent_process_instance_key IS NOT NULL;

CREATE TABLE engine.element_instance (
    key                    bigint PRIMARY KEY,
    process_instance_key   bigint NOT NULL,
    process_definition_key bigint,
    scope_key              bigint,
    element_id             text,
    type                   text,
    state                  text,
    start_time             bigint,
    end_time               bigint
) WITH (fillfactor = 80);
CREATE INDEX element_instance_process_instance ON engine.element_instance (process_instance_key);

-- A flow that is taken again adds a row again: appending is cheaper than looking, and the search says each once.
CREATE TABLE engine.sequence_flow (
    process_instance_key   bigint NOT NULL,
    process_definition_key bigint NOT NULL,
    element_id             text NOT NULL
);
CREATE INDEX sequence_flow_process_instance ON engine.sequence_flow (process_instance_key);

CREATE TABLE engine.variable (
    key                    bigint PRIMARY KEY,
    process_instance_key   bigint NOT NULL,
    scope_key              bigint NOT NULL,
    name                   text NOT NULL,
    value                  text NOT NULL
);
CREATE INDEX variable_process_instance ON engine.variable (process_instance_key);

CREATE TABLE engine.incident (
    key                    bigint PRIMARY KEY,
    process_instance_key   bigint,
    process_definition_key bigint,
    element_instance_key   bigint,
    element_id             text,
    job_key                bigint,
    error_type             text,
    error_message          text,
    error_hash             integer,
    state                  text,
    creation_time          bigint,
    path                   bigint[]
);
CREATE INDEX incident_process_instance ON engine.incident (process_instance_key);
CREATE INDEX incident_active ON engine.incident (element_instance_key) WHERE state = 'ACTIVE';

CREATE TABLE engine.job (
    key                    bigint PRIMARY KEY,
    process_instance_key   bigint NOT NULL,
    process_definition_key bigint,
    element_instance_key   bigint,
    element_id             text,
    type                   text,
    kind                   text,
    listener_event_type    text,
    worker                 text,
    retries                integer,
    state                  text,
    failed_with_retries    boolean,
    error_code             text,
    error_message          text,
    denied                 boolean,
    denied_reason          text,
    custom_headers         text,
    deadline               bigint,
    end_time               bigint
) WITH (fillfactor = 80);
CREATE INDEX job_process_instance ON engine.job (process_instance_key);

CREATE TABLE engine.user_task (
    key                    bigint PRIMARY KEY,
    process_instance_key   bigint,
    process_definition_key bigint,
    element_instance_key   bigint,
    element_id             text,
    state                  text,
    assignee               text,
    candidate_groups       text[],
    candidate_users        text[],
    priority               integer,
    form_key               bigint,
    external_form          text,
    custom_headers         text,
    creation_time          bigint,
    completion_time        bigint,
    due_time               bigint,
    follow_up_time         bigint
) WITH (fillfactor = 80);
CREATE INDEX user_task_process_instance ON engine.user_task (process_instance_key);
CREATE INDEX user_task_open ON engine.user_task (key)
    WHERE state IN ('CREATING', 'CREATED', 'ASSIGNING', 'UPDATING', 'COMPLETING', 'CANCELING');

CREATE TABLE engine.message_subscription (
    key                    bigint PRIMARY KEY,
    process_instance_key   bigint,
    element_instance_key   bigint,
    element_id             text,
    message_name           text,
    correlation_key        text,
    state                  text,
    update_time            bigint
);
CREATE INDEX message_subscription_process_instance ON engine.message_subscription (process_instance_key);

CREATE TABLE engine.correlated_message (
    message_key            bigint,
    subscription_key       bigint,
    process_instance_key   bigint NOT NULL,
    process_definition_key bigint,
    element_instance_key   bigint,
    element_id             text NOT NULL,
    message_name           text NOT NULL,
    correlation_key        text NOT NULL,
    correlation_time       bigint NOT NULL,
    PRIMARY KEY (subscription_key, message_key)
);
CREATE INDEX correlated_message_process_instance ON engine.correlated_message (process_instance_key);

-- The keys of process instance, element instance and process definition are -1 where a client asked for the evaluation.
CREATE TABLE engine.decision_instance (
    evaluation_key         bigint,
    index                  integer,
    id                     text NOT NULL,
    process_instance_key   bigint NOT NULL,
    process_definition_key bigint NOT NULL,
    element_instance_key   bigint NOT NULL,
    definition_key         bigint NOT NULL,
    decision_id            text NOT NULL,
    name                   text NOT NULL,
    version                integer NOT NULL,
    type                   text NOT NULL,
    state                  text NOT NULL,
    evaluation_time        bigint NOT NULL,
    failure                text NOT NULL,
    result                 text NOT NULL,
    inputs                 text NOT NULL,
    matched_rules          text NOT NULL,
    PRIMARY KEY (evaluation_key, index)
);
CREATE INDEX decision_instance_process_instance ON engine.decision_instance (process_instance_key);
