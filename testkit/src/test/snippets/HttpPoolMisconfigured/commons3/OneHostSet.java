package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.HostConfiguration;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** The limit of the one server that matters. */
public final class OneHostSet {

  public void limit(HttpConnectionManagerParams params, HostConfiguration host) {
    params.setMaxConnectionsPerHost(host, 100);
    params.setMaxTotalConnections(100);
  }
}
