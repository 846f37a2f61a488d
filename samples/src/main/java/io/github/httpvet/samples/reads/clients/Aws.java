package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The AWS SDK 2 without retries, over Apache HttpClient 4. */
@ReadsOf(client = "aws")
public final class Aws {

  private final Map<URI, S3Client> clients = new ConcurrentHashMap<>();

  @Reading(value = "`getObjectAsBytes`", whole = true)
  public void bytes(String url) {
    client(url).getObjectAsBytes(object(url));
  }

  @Reading(
      value = "`ResponseInputStream` of `getObject`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(client(url).getObject(object(url)));
  }

  @Reading("stream in a `ResponseTransformer`")
  public void transformer(String url) {
    ResponseTransformer<GetObjectResponse, Long> parsing = (response, body) -> Parser.parse(body);
    client(url).getObject(object(url), parsing);
  }

  /** The first part of the path is the bucket. */
  private static GetObjectRequest object(String url) {
    return GetObjectRequest.builder()
        .bucket(URI.create(url).getPath().substring(1))
        .key("x")
        .build();
  }

  private S3Client client(String url) {
    return clients.computeIfAbsent(
        URI.create(url).resolve("/"),
        host ->
            S3Client.builder()
                .endpointOverride(host)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(pool())
                .overrideConfiguration(
                    override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build());
  }

  private static SdkHttpClient pool() {
    return ApacheHttpClient.builder()
        .maxConnections(Reading.CALLS)
        .socketTimeout(Duration.ofMillis(Reading.MILLIS))
        .build();
  }
}
