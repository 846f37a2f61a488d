package snippets.httptimeoutdisabled.jersey1;

import com.sun.jersey.api.client.Client;

/** Only where somebody asks for none. */
public final class NoneIfAsked {

  public void prepare(Client client, boolean patient) {
    if (patient) {
      client.setReadTimeout(0);
    }
  }
}
