package snippets.httppoolmisconfigured.okhttp;

import java.util.Map;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Where a setting asks for it, a host may have more; where not, five is right. */
public final class HostsOfSetting {

  public OkHttpClient client(Map<String, Integer> settings) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(settings.getOrDefault("requests", 128));
    Integer perHost = settings.get("requests-per-host");
    if (perHost != null) {
      dispatcher.setMaxRequestsPerHost(perHost);
    }
    return new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }
}
