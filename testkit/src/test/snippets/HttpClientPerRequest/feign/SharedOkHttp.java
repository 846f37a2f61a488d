package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The transport is made for each call, over the client of all. */
public final class SharedOkHttp {

  interface Rates {
    @RequestLine("GET /rates")
    String rates();
  }

  private final OkHttpClient http =
      new OkHttpClient.Builder().callTimeout(5, TimeUnit.SECONDS).build();

  public String rates(String address) {
    feign.Client transport = new feign.okhttp.OkHttpClient(http);
    return Feign.builder().client(transport).target(Rates.class, address).rates();
  }
}
