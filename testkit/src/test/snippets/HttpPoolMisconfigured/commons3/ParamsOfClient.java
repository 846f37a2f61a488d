package snippets.httppoolmisconfigured.commons3;

import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.params.HttpConnectionManagerParams;

/** The limits are set on the parameters that the client has. */
public final class ParamsOfClient {

  public HttpClient client() {
    HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());
    HttpConnectionManagerParams params = client.getHttpConnectionManager().getParams();
    params.setConnectionTimeout(2_000);
    params.setSoTimeout(5_000);
    params.setMaxTotalConnections(60);
    params.setDefaultMaxConnectionsPerHost(30);
    client.getParams().setConnectionManagerTimeout(1_000);
    return client;
  }
}
