package si.glas.engine.embedded.rest.command;

import io.camunda.zeebe.protocol.record.value.TenantOwned;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Problem;

/** The embedded engine has one tenant; to name another is an error, never ignored. */
final class Tenants {

    static final String DEFAULT = TenantOwned.DEFAULT_TENANT_IDENTIFIER;

    private Tenants() {}

    static void check(@Nullable String tenantId) {
        if (tenantId != null && !tenantId.isEmpty() && !tenantId.equals(DEFAULT)) {
            throw Problem.badRequest(
                    "The embedded engine has no tenant but %s, and the request is for %s".formatted(DEFAULT, tenantId));
        }
    }

    static void check(@Nullable List<String> tenantIds) {
        if (tenantIds != null) {
            tenantIds.forEach(Tenants::check);
        }
    }
}
