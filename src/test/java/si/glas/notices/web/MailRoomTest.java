package si.glas.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import si.glas.kernel.NotAllowed;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.notices.MailGateway;
import si.glas.people.Role;
import si.glas.people.SignedIn;

class MailRoomTest {

    private final MailRoom local = new MailRoom(gateway(true));
    private final MailRoom server = new MailRoom(gateway(false));

    @ParameterizedTest
    @CsvSource({"127.0.0.1,localhost", "127.0.0.1,127.0.0.1", "::1,[::1]", "0:0:0:0:0:0:0:1,localhost"})
    void isOpenToWhoeverSitsAtTheMachineWhileNoMailLeavesIt(String address, String host) {
        local.enter(request(address, host), null);

        assertThat(local.isLocal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7,localhost", "127.0.0.1,glas.example.org", "127.0.0.1,localhost.example.org"})
    void isClosedToOthers(String address, String host) {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> local.enter(request(address, host), null));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> local.enter(request(address, host), with(Role.COORDINATOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
    void isClosedToWhatAProxyPassesOn(String header) {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader(header, "192.0.2.7");

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> local.enter(request, null));
    }

    @Test
    void isClosedToAllButAdministratorsOnceMailLeavesTheMachine() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> server.enter(request("127.0.0.1", "localhost"), null));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> server.enter(request("127.0.0.1", "localhost"), with(Role.BOARD)));
        server.enter(request("192.0.2.7", "glas.example.org"), with(Role.ADMINISTRATOR));
    }

    private static MockHttpServletRequest request(String address, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/mail");
        request.setRemoteAddr(address);
        request.setServerName(host);
        return request;
    }

    private static SignedIn with(Role role) {
        return new SignedIn(PersonId.random(), "Ana", Language.EN, Set.of(role));
    }

    private static MailGateway gateway(boolean local) {
        return new MailGateway() {
            @Override
            public Line open() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isLocal() {
                return local;
            }

            @Override
            public String messageId(UUID mail) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
