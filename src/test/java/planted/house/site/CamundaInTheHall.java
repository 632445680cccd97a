package planted.house.site;

import io.camunda.client.CamundaClient;

/** Knows Camunda. */
record CamundaInTheHall(CamundaClient client) {}
