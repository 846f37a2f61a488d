package io.github.httpvet.samples.topic.settingskeys.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.client.HttpClientAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

/**
 * The builder that Spring Boot injects has its timeouts from keys: with the one to connect alone, a
 * silent server blocks the call.
 */
@Situation(topic = "settings-keys", client = "restclient")
public final class ReadTimeoutKey {

  private static final String[] CONNECT_ALONE = {
    "spring.http.client.factory=simple", "spring.http.client.connect-timeout=1s"
  };
  private static final String[] BOTH = {
    "spring.http.client.factory=simple",
    "spring.http.client.connect-timeout=1s",
    "spring.http.client.read-timeout=500ms"
  };

  /** What the program of a service imports by its starter. */
  @ImportAutoConfiguration({
    SslAutoConfiguration.class,
    HttpClientAutoConfiguration.class,
    RestClientAutoConfiguration.class
  })
  static final class Service {}

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"})
  public String connectTimeoutAlone(Peer peer) {
    return get(peer, CONNECT_ALONE);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed SocketTimeoutException = 1"})
  public String both(Peer peer) {
    return get(peer, BOTH);
  }

  private static String get(Peer peer, String... keys) {
    try (ConfigurableApplicationContext service =
        new SpringApplicationBuilder(Service.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties(keys)
            .run()) {
      RestClient client = service.getBean(RestClient.Builder.class).build();
      return client.get().uri(peer.silent()).retrieve().body(String.class);
    }
  }
}
