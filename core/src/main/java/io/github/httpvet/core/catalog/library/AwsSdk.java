package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The HTTP clients of the AWS SDK for Java 2, and the client of S3. Read in 2.31.0: an Apache or
 * Netty client has a pool of its own, and so has a service client that is not given one; everything
 * is bounded by default, by 30 s at most; a {@code ResponseInputStream} is the caller's to close.
 */
final class AwsSdk {

  static final Library LIBRARY =
      Library.of(
          "AWS SDK 2",
          """
          supports 2.17.290 software.amazon.awssdk:http-client-spi:2.17.290 software.amazon.awssdk:apache-client:2.17.290 software.amazon.awssdk:netty-nio-client:2.17.290 software.amazon.awssdk:s3:2.17.290 software.amazon.awssdk:sdk-core:2.17.290 software.amazon.awssdk:aws-core:2.17.290 software.amazon.awssdk:utils:2.17.290
          supports 2.31.0 software.amazon.awssdk:http-client-spi:2.31.0 software.amazon.awssdk:apache-client:2.31.0 software.amazon.awssdk:netty-nio-client:2.31.0 software.amazon.awssdk:s3:2.31.0 software.amazon.awssdk:sdk-core:2.31.0 software.amazon.awssdk:aws-core:2.31.0 software.amazon.awssdk:utils:2.31.0
          mention software.amazon.awssdk
          type software.amazon.awssdk.http.SdkHttpClient is client
          type software.amazon.awssdk.http.async.SdkAsyncHttpClient is client
          type software.amazon.awssdk.http.apache.ApacheHttpClient.Builder is builder
          type software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient.Builder is builder
          type software.amazon.awssdk.services.s3.S3Client is client
          type software.amazon.awssdk.services.s3.S3ClientBuilder is builder
          type software.amazon.awssdk.services.s3.S3AsyncClient is client
          type software.amazon.awssdk.services.s3.S3AsyncClientBuilder is builder
          type software.amazon.awssdk.core.ResponseInputStream is response extends java.io.InputStream
          type software.amazon.awssdk.http.AbortableInputStream is response extends java.io.InputStream
          fluent software.amazon.awssdk.http.apache.ApacheHttpClient.Builder
          fluent software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient.Builder
          fluent software.amazon.awssdk.services.s3.S3ClientBuilder
          fluent software.amazon.awssdk.services.s3.S3AsyncClientBuilder

          client software.amazon.awssdk.http.apache.ApacheHttpClient#create() -> software.amazon.awssdk.http.SdkHttpClient
          client software.amazon.awssdk.http.apache.ApacheHttpClient.Builder#build() -> software.amazon.awssdk.http.SdkHttpClient
          fresh software.amazon.awssdk.http.apache.ApacheHttpClient#builder() -> software.amazon.awssdk.http.apache.ApacheHttpClient.Builder
          client software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient#create() -> software.amazon.awssdk.http.async.SdkAsyncHttpClient
          client software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient.Builder#build() -> software.amazon.awssdk.http.async.SdkAsyncHttpClient
          fresh software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient#builder() -> software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient.Builder
          uses software.amazon.awssdk.http.SdkHttpClient#prepareRequest(..)
          uses software.amazon.awssdk.http.async.SdkAsyncHttpClient#execute(..)
          client software.amazon.awssdk.services.s3.S3Client#create() -> software.amazon.awssdk.services.s3.S3Client
          client software.amazon.awssdk.services.s3.S3ClientBuilder#build()
          fresh software.amazon.awssdk.services.s3.S3Client#builder() -> software.amazon.awssdk.services.s3.S3ClientBuilder
          client software.amazon.awssdk.services.s3.S3AsyncClient#create() -> software.amazon.awssdk.services.s3.S3AsyncClient
          client software.amazon.awssdk.services.s3.S3AsyncClientBuilder#build()
          fresh software.amazon.awssdk.services.s3.S3AsyncClient#builder() -> software.amazon.awssdk.services.s3.S3AsyncClientBuilder
          shares software.amazon.awssdk.services.s3.S3AsyncClientBuilder#httpClient(..)
          shares software.amazon.awssdk.services.s3.S3AsyncClientBuilder#applyMutation(..)
          shares software.amazon.awssdk.services.s3.S3ClientBuilder#httpClient(..)
          shares software.amazon.awssdk.services.s3.S3ClientBuilder#applyMutation(..)
          uses software.amazon.awssdk.services.s3.S3Client#getObject(..)
          uses software.amazon.awssdk.services.s3.S3Client#getObjectAsBytes(..)
          uses software.amazon.awssdk.services.s3.S3Client#putObject(..)
          uses software.amazon.awssdk.services.s3.S3Client#headObject(..)
          uses software.amazon.awssdk.services.s3.S3Client#copyObject(..)
          uses software.amazon.awssdk.services.s3.S3Client#deleteObject(..)
          uses software.amazon.awssdk.services.s3.S3Client#deleteObjects(..)
          uses software.amazon.awssdk.services.s3.S3Client#listObjectsV2(..)
          uses software.amazon.awssdk.services.s3.S3Client#listBuckets(..)
          uses software.amazon.awssdk.services.s3.S3Client#createBucket(..)
          uses software.amazon.awssdk.services.s3.S3Client#headBucket(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#getObject(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#putObject(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#headObject(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#copyObject(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#deleteObject(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#deleteObjects(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#listObjectsV2(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#listBuckets(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#createBucket(..)
          uses software.amazon.awssdk.services.s3.S3AsyncClient#headBucket(..)

          opens software.amazon.awssdk.services.s3.S3Client#getObject(..) | of=software.amazon.awssdk.core.ResponseInputStream errors=throw
          closes software.amazon.awssdk.core.ResponseInputStream#abort()
          neutral software.amazon.awssdk.core.ResponseInputStream#response()
          # Connect is bounded by 2 s and each read by 30 s; a duration of 0 means infinity.
          sets connect software.amazon.awssdk.http.apache.ApacheHttpClient.Builder#connectionTimeout(Duration) | none=zero
          sets response software.amazon.awssdk.http.apache.ApacheHttpClient.Builder#socketTimeout(Duration) | none=zero
          sets response software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient.Builder#readTimeout(Duration) | none=zero
          no-reuse software.amazon.awssdk.http.SdkHttpRequest.Builder#putHeader(String,String) | arg0=Connection arg1=close
          waits software.amazon.awssdk.http.ExecutableHttpRequest#call()
          waits software.amazon.awssdk.services.s3.S3Client#getObject(..)
          waits software.amazon.awssdk.services.s3.S3Client#getObjectAsBytes(..)
          waits software.amazon.awssdk.services.s3.S3Client#putObject(..)
          waits software.amazon.awssdk.services.s3.S3Client#headObject(..)
          waits software.amazon.awssdk.services.s3.S3Client#copyObject(..)
          waits software.amazon.awssdk.services.s3.S3Client#deleteObject(..)
          waits software.amazon.awssdk.services.s3.S3Client#deleteObjects(..)
          waits software.amazon.awssdk.services.s3.S3Client#listObjectsV2(..)
          waits software.amazon.awssdk.services.s3.S3Client#listBuckets(..)
          waits software.amazon.awssdk.services.s3.S3Client#createBucket(..)
          waits software.amazon.awssdk.services.s3.S3Client#headBucket(..)
          """);

  private AwsSdk() {}
}
