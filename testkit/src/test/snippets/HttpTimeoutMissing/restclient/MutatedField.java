package snippets.httptimeoutmissing.restclient;

import org.springframework.web.client.RestClient;

/** The client in the field is made of the one before it, which others have built. */
public final class MutatedField {

  private RestClient client;

  public MutatedField(RestClient.Builder builder) {
    this.client = builder.baseUrl("https://shop.example").build();
  }

  public MutatedField withToken(String token) {
    this.client = this.client.mutate().defaultHeader("Authorization", token).build();
    return this;
  }

  public MutatedField withBase(String url) {
    this.client = this.client.mutate().baseUrl(url).build();
    return this;
  }

  public String get(String path) {
    return this.client.get().uri(path).header("X-Shop", "1").retrieve().body(String.class);
  }

  public String post(String path, Object body) {
    return this.client
        .post()
        .uri(path)
        .header("X-Shop", "1")
        .body(body)
        .retrieve()
        .body(String.class);
  }
}
