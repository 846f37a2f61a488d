package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.okhttp.OkHttpClient;

/** Makes interfaces for others. */
public final class FactoryOfInterfaces {

  public <T> T create(Class<T> type, String address) {
    return Feign.builder().client(new OkHttpClient()).target(type, address);
  }
}
