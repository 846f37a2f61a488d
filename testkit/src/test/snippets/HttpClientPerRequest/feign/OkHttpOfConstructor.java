package snippets.httpclientperrequest.feign;

import feign.Feign;
import feign.RequestLine;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The interface and the client below it are made once. */
public final class OkHttpOfConstructor {

  interface Rates {
    @RequestLine("GET /rates")
    String rates();
  }

  private final Rates rates;

  public OkHttpOfConstructor(String address) {
    OkHttpClient http = new OkHttpClient.Builder().callTimeout(5, TimeUnit.SECONDS).build();
    rates =
        Feign.builder().client(new feign.okhttp.OkHttpClient(http)).target(Rates.class, address);
  }

  public String rates() {
    return rates.rates();
  }
}
