package snippets.httpkeepalivedisabled.resteasy;

import org.jboss.resteasy.client.jaxrs.ResteasyClient;

/** Another value. */
public final class OtherHeader {

  public String get(ResteasyClient client, String uri) {
    return client.target(uri).request().header("Connection", "keep-alive").get(String.class);
  }
}
