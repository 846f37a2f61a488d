package snippets.httptimeoutmissing.restclient;

import org.springframework.web.client.RestClient;

/** The library that is found on the class path has defaults of its own. */
public final class DefaultOfClassPath {

  private final RestClient client = RestClient.create();

  public String get(String address) {
    return client.get().uri(address).retrieve().body(String.class);
  }
}
