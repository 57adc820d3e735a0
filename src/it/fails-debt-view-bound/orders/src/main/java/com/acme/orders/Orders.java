package com.acme.orders;

public class Orders {}
