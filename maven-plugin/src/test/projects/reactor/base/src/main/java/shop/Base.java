package shop;

import java.net.http.HttpClient;
import java.time.Duration;

/** Only with this type it is known what {@code http} is in a class below it. */
public abstract class Base {
  protected final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
}
