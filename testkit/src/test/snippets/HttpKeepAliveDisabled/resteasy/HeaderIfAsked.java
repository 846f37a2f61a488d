package snippets.httpkeepalivedisabled.resteasy;

import org.jboss.resteasy.client.jaxrs.ResteasyClient;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public String get(ResteasyClient client, String uri, Object connection) {
    return client.target(uri).request().header("Connection", connection).get(String.class);
  }
}
