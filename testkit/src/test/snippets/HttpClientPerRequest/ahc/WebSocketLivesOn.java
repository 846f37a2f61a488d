package snippets.httpclientperrequest.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.ws.WebSocket;
import org.asynchttpclient.ws.WebSocketUpgradeHandler;

/** The socket that is returned needs its client. */
public final class WebSocketLivesOn {

  public WebSocket connect(String url) throws Exception {
    AsyncHttpClient client = Dsl.asyncHttpClient();
    WebSocketUpgradeHandler handler = new WebSocketUpgradeHandler.Builder().build();
    return client.prepareGet(url).execute(handler).get();
  }
}
