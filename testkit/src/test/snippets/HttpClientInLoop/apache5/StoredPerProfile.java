package snippets.httpclientinloop.apache5;

import java.util.EnumMap;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Every profile gets its client once. */
public final class StoredPerProfile {

  enum Profile {
    FAST,
    SLOW
  }

  private final Map<Profile, CloseableHttpClient> clients = new EnumMap<>(Profile.class);

  public StoredPerProfile() {
    for (Profile profile : Profile.values()) {
      clients.put(profile, HttpClients.custom().disableCookieManagement().build());
    }
  }

  public CloseableHttpClient client(Profile profile) {
    return clients.get(profile);
  }
}
