package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/** The AWS SDK 2 without retries, over Apache HttpClient 4. */
@BoundsOf(client = "aws")
public final class Aws {

  private static final Duration TIME = Duration.ofMillis(MILLIS);

  /** The SDK's own, of two seconds, would end calls before they count as waiting. */
  private static final Duration LONG = Duration.ofSeconds(30);

  @Setting(
      value = "`ApacheHttpClient` `connectionTimeout`",
      bounds = {DEAF})
  public void connectionTimeout(String url) {
    get(url, ApacheHttpClient.builder().connectionTimeout(TIME), override());
  }

  @Setting(
      value = "`ApacheHttpClient` `socketTimeout`",
      bounds = {SILENT, TLS})
  public void socketTimeout(String url) {
    get(url, patient().socketTimeout(TIME), override());
  }

  @Setting(
      value = "`apiCallAttemptTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void apiCallAttemptTimeout(String url) {
    get(url, patient(), override().apiCallAttemptTimeout(TIME));
  }

  @Setting(
      value = "`apiCallTimeout`",
      bounds = {SILENT, TLS, HEADER, BODY, DEAF})
  public void apiCallTimeout(String url) {
    get(url, patient(), override().apiCallTimeout(TIME));
  }

  @Default("`apiCallTimeout`")
  public long defaultApiCallTimeout() {
    return ClientOverrideConfiguration.builder()
        .build()
        .apiCallTimeout()
        .map(Duration::toMillis)
        .orElse(0L);
  }

  @Default("`ApacheHttpClient` `connectionTimeout`")
  public long defaultConnectionTimeout() {
    return SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS
        .get(SdkHttpConfigurationOption.CONNECTION_TIMEOUT)
        .toMillis();
  }

  @Default("`ApacheHttpClient` `socketTimeout`")
  public long defaultSocketTimeout() {
    return SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS
        .get(SdkHttpConfigurationOption.READ_TIMEOUT)
        .toMillis();
  }

  private static ApacheHttpClient.Builder patient() {
    return ApacheHttpClient.builder().connectionTimeout(LONG);
  }

  private static ClientOverrideConfiguration.Builder override() {
    return ClientOverrideConfiguration.builder().retryStrategy(DefaultRetryStrategy.doNotRetry());
  }

  /** The first part of the path is the bucket. */
  private static void get(
      String url, ApacheHttpClient.Builder http, ClientOverrideConfiguration.Builder override) {
    URI address = URI.create(url);
    try (S3Client client =
        S3Client.builder()
            .endpointOverride(address.resolve("/"))
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClientBuilder(http)
            .overrideConfiguration(override.build())
            .build()) {
      client.getObjectAsBytes(request -> request.bucket(address.getPath().substring(1)).key("x"));
    }
  }
}
