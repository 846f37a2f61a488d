package io.github.httpvet.samples.bodyunbounded.jaxrs;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.logging.LoggingFeature;
import org.glassfish.jersey.logging.LoggingFeature.Verbosity;

/** To log entities of a size is to take that much memory for each, however small it is. */
@Situation(
    rule = "HttpBodyUnbounded",
    client = "jaxrs",
    unseen = "the table has no row for this setting")
public final class LoggingOfLargeEntities {

  private static final Logger LOG = Logger.getLogger(LoggingOfLargeEntities.class.getName());

  private final Client large =
      logging(new LoggingFeature(LOG, Level.INFO, Verbosity.PAYLOAD_ANY, 16 << 20));
  private final Client small =
      logging(new LoggingFeature(LOG, Level.INFO, Verbosity.PAYLOAD_ANY, 1024));

  public LoggingOfLargeEntities() {
    LOG.setUseParentHandlers(false);
  }

  @Bad(
      calls = 10,
      expect = {"allocated MiB >= 160"},
      boundMillis = 8_000)
  public String largeLogged(Peer peer) {
    return large.target(peer.ok()).request().get(String.class);
  }

  @Good(
      calls = 10,
      expect = {"allocated MiB < 100"},
      boundMillis = 8_000)
  public String smallLogged(Peer peer) {
    return small.target(peer.ok()).request().get(String.class);
  }

  private static Client logging(LoggingFeature feature) {
    return ClientBuilder.newClient().register(feature);
  }
}
