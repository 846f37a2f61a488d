package snippets.httpclientperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** Who asks for a client may keep it. */
public final class ClientReturned {

  public WebClient client(String address) {
    return WebClient.builder()
        .clientConnector(new JdkClientHttpConnector())
        .baseUrl(address)
        .build();
  }
}
