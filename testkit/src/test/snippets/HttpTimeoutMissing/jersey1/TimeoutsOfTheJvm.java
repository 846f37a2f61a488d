package snippets.httptimeoutmissing.jersey1;

import com.sun.jersey.api.client.Client;

/** Connections have the timeouts of the JVM unless they are given others. */
public final class TimeoutsOfTheJvm {

  private final Client client = Client.create();

  public TimeoutsOfTheJvm() {
    System.setProperty("sun.net.client.defaultConnectTimeout", "2000");
    System.setProperty("sun.net.client.defaultReadTimeout", "5000");
  }

  public String get(String address) {
    return client.resource(address).get(String.class);
  }
}
