package snippets.httpclientperrequest.restclient;

import org.springframework.web.client.RestClient;

/** A temporary client. */
public final class ChainedTemporary {

  public void delete(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    RestClient.create().delete().uri(address).retrieve().toBodilessEntity();
  }
}
